from .._runtime import Model
from .deployment_webapp_web_commands import DeploymentWebappWebCommands
from .deployment_webapp_web_location import DeploymentWebappWebLocation
from .deployment_webapp_web_upstream import DeploymentWebappWebUpstream


class DeploymentWebappWeb(Model):
    blacklist: list[str] | None = None
    commands: DeploymentWebappWebCommands | None = None
    document_root: str | None = None
    expires: str | None = None
    index_files: list[str] | None = None
    locations: dict[str, DeploymentWebappWebLocation]
    move_to_root: bool
    passthru: str | None = None
    upstream: DeploymentWebappWebUpstream | None = None
    whitelist: list[str] | None = None

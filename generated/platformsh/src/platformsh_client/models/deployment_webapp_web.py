from .._runtime import Model
from .deployment_webapp_web_commands import DeploymentWebappWebCommands
from .deployment_webapp_web_location import DeploymentWebappWebLocation
from .deployment_webapp_web_upstream import DeploymentWebappWebUpstream


class DeploymentWebappWeb(Model):
    locations: dict[str, DeploymentWebappWebLocation]
    commands: DeploymentWebappWebCommands | None = None
    upstream: DeploymentWebappWebUpstream | None = None
    document_root: str | None = None
    passthru: str | None = None
    index_files: list[str] | None = None
    whitelist: list[str] | None = None
    blacklist: list[str] | None = None
    expires: str | None = None
    move_to_root: bool

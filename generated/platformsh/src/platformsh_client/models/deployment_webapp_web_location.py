from .._runtime import Model
from .deployment_webapp_web_location_request_buffering import (
    DeploymentWebappWebLocationRequestBuffering,
)
from .deployment_webapp_web_location_rule import DeploymentWebappWebLocationRule


class DeploymentWebappWebLocation(Model):
    root: str | None
    expires: str
    passthru: str
    scripts: bool
    index: list[str] | None = None
    allow: bool
    headers: dict[str, str]
    rules: dict[str, DeploymentWebappWebLocationRule]
    request_buffering: DeploymentWebappWebLocationRequestBuffering | None = None

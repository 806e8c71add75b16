from .._runtime import Model
from .deployment_webapp_web_location_request_buffering import (
    DeploymentWebappWebLocationRequestBuffering,
)
from .deployment_webapp_web_location_rule import DeploymentWebappWebLocationRule


class DeploymentWebappWebLocation(Model):
    allow: bool
    expires: str
    headers: dict[str, str]
    index: list[str] | None = None
    passthru: str
    request_buffering: DeploymentWebappWebLocationRequestBuffering | None = None
    root: str | None
    rules: dict[str, DeploymentWebappWebLocationRule]
    scripts: bool

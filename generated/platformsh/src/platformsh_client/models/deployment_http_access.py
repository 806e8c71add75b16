from .._runtime import Model
from .deployment_http_access_address import DeploymentHttpAccessAddress


class DeploymentHttpAccess(Model):
    is_enabled: bool
    addresses: list[DeploymentHttpAccessAddress]
    basic_auth: dict[str, str]

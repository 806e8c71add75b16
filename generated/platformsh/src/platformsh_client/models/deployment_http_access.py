from .._runtime import Model
from .deployment_http_access_address import DeploymentHttpAccessAddress


class DeploymentHttpAccess(Model):
    addresses: list[DeploymentHttpAccessAddress]
    basic_auth: dict[str, str]
    is_enabled: bool

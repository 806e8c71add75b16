from .._runtime import Model
from .deployment_http_access_address_permission import DeploymentHttpAccessAddressPermission


class DeploymentHttpAccessAddress(Model):
    address: str
    permission: DeploymentHttpAccessAddressPermission

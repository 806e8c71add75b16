from .._runtime import Model
from .environment_http_access_address_permission import EnvironmentHttpAccessAddressPermission


class EnvironmentHttpAccessAddress(Model):
    address: str
    permission: EnvironmentHttpAccessAddressPermission

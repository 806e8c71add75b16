from .._runtime import Model
from .environment_patch_http_access_address_permission import (
    EnvironmentPatchHttpAccessAddressPermission,
)


class EnvironmentPatchHttpAccessAddress(Model):
    address: str
    permission: EnvironmentPatchHttpAccessAddressPermission

from .._runtime import Model
from .environment_patch_http_access_address_permission import (
    EnvironmentPatchHttpAccessAddressPermission,
)


class EnvironmentPatchHttpAccessAddress(Model):
    permission: EnvironmentPatchHttpAccessAddressPermission
    address: str

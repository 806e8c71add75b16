from .._runtime import Model
from .environment_patch_http_access_address import EnvironmentPatchHttpAccessAddress


class EnvironmentPatchHttpAccess(Model):
    addresses: list[EnvironmentPatchHttpAccessAddress] | None = None
    basic_auth: dict[str, str] | None = None
    is_enabled: bool | None = None

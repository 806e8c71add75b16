from .._runtime import Model
from .environment_http_access_address import EnvironmentHttpAccessAddress


class EnvironmentHttpAccess(Model):
    is_enabled: bool
    addresses: list[EnvironmentHttpAccessAddress]
    basic_auth: dict[str, str]

from .._runtime import Model
from .environment_http_access_address import EnvironmentHttpAccessAddress


class EnvironmentHttpAccess(Model):
    addresses: list[EnvironmentHttpAccessAddress]
    basic_auth: dict[str, str]
    is_enabled: bool

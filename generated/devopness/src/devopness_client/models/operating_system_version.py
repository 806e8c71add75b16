from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode


class OperatingSystemVersion(Model):
    code_name: str
    end_of_life_at: str
    end_standard_support_at: str
    name: str
    os_version_code: CloudOsVersionCode | None
    os_version_code_human_readable: str | None = None
    released_at: str
    version: str

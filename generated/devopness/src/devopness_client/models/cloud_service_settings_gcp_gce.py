from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .cloud_resource_instance_spec import CloudResourceInstanceSpec


class CloudServiceSettingsGcpGce(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    instance_type: str
    os_version_code: CloudOsVersionCode | None
    region: str
    region_human_readable: str | None = None

from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .cloud_resource_instance_spec import CloudResourceInstanceSpec


class CloudServiceSettingsSelfHostedCustom(Model):
    instance_spec: CloudResourceInstanceSpec | None = None
    os_version_code: CloudOsVersionCode | None

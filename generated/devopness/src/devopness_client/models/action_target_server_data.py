from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .server_provision_input import ServerProvisionInput


class ActionTargetServerData(Model):
    id: int
    hostname: str
    provider_name: str
    provider_name_human_readable: str
    ip_address: str | None
    ssh_port: int
    os_version_code: CloudOsVersionCode | None
    provision_input: ServerProvisionInput

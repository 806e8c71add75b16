from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .server_provision_input import ServerProvisionInput


class ActionTargetServerData(Model):
    hostname: str
    id: int
    ip_address: str | None
    os_version_code: CloudOsVersionCode | None
    provider_name: str
    provider_name_human_readable: str
    provision_input: ServerProvisionInput
    ssh_port: int

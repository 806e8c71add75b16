from typing import TypeAlias

from .._runtime import Model
from .cloud_os_version_code import CloudOsVersionCode
from .network_provision_input import NetworkProvisionInput
from .provider_code import ProviderCode, ProviderType
from .server_provision_input import ServerProvisionInput


class ActionTargetCredentialData(Model):
    id: int
    name: str
    provider_code: ProviderCode
    provider_name: str
    provider_name_human_readable: str
    provider_type: ProviderType


class ActionTargetNetworkData(Model):
    id: int
    name: str
    provider_name: str | None = None
    provider_name_human_readable: str | None = None
    provision_input: NetworkProvisionInput


class ActionTargetServerData(Model):
    hostname: str
    id: int
    ip_address: str | None
    os_version_code: CloudOsVersionCode | None
    provider_name: str
    provider_name_human_readable: str
    provision_input: ServerProvisionInput
    ssh_port: int


ActionTargetData: TypeAlias = (
    ActionTargetCredentialData | ActionTargetNetworkData | ActionTargetServerData
)

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
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    provider_type: ProviderType
    """`cloud_provider` or `source_provider`."""


class ActionTargetNetworkData(Model):
    id: int
    name: str
    provider_name: str | None = None
    """Name of the provider."""

    provider_name_human_readable: str | None = None
    """`provider_name` as text for a user interface."""

    provision_input: NetworkProvisionInput
    """How it is created at the cloud provider."""


class ActionTargetServerData(Model):
    hostname: str
    id: int
    ip_address: str | None
    """Public IPv4 address of the server."""

    os_version_code: CloudOsVersionCode | None
    provider_name: str
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    provision_input: ServerProvisionInput
    """How it is created at the cloud provider."""

    ssh_port: int
    """Port on which the server's SSH daemon listens."""


ActionTargetData: TypeAlias = (
    ActionTargetCredentialData | ActionTargetNetworkData | ActionTargetServerData
)

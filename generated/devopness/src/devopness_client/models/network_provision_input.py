from typing import TypeAlias

from .._runtime import Model
from .server_cloud_service_code import ServerCloudServiceCode


class NetworkProvisionInputSettingsAws(Model):
    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class NetworkProvisionInputSettingsAzure(Model):
    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class NetworkProvisionInputSettingsDigitalOcean(Model):
    cidr_block: str
    """IP addresses of the network, in CIDR notation."""

    region: str
    """Region in which the network is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class NetworkProvisionInputSettingsGcp(Model):
    region: str
    """Region in which the network is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


NetworkProvisionInputSettings: TypeAlias = (
    NetworkProvisionInputSettingsAws
    | NetworkProvisionInputSettingsAzure
    | NetworkProvisionInputSettingsDigitalOcean
    | NetworkProvisionInputSettingsGcp
)


class NetworkProvisionInput(Model):
    """How a network is created at the cloud provider."""

    cloud_service_code: ServerCloudServiceCode
    settings: NetworkProvisionInputSettings

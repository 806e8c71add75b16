from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class SubnetProvisionInputSettingsAws(Model):
    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str | None = None
    """Region in which the subnet is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""

    zone: str
    """Availability zone in which the subnet is created."""


class SubnetProvisionInputSettingsAzure(Model):
    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str | None = None
    """Region in which the subnet is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class SubnetProvisionInputSettingsDigitalOcean(Model):
    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str
    """Region in which the subnet is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


class SubnetProvisionInputSettingsGcp(Model):
    cidr_block: str
    """IP addresses of the subnet, in CIDR notation."""

    region: str
    """Region in which the subnet is created."""

    region_human_readable: str | None = None
    """`region` as text for a user interface."""


SubnetProvisionInputSettings: TypeAlias = (
    SubnetProvisionInputSettingsAws
    | SubnetProvisionInputSettingsAzure
    | SubnetProvisionInputSettingsDigitalOcean
    | SubnetProvisionInputSettingsGcp
)


class SubnetProvisionInput(Model):
    """How a subnet is created at the cloud provider."""

    settings: SubnetProvisionInputSettings


class SubnetType(OpenStrEnum):
    """What a subnet is for. `public`: servers that the internet can reach, each with a public IP
    address."""

    PUBLIC = "public"

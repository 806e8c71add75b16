from typing import TypeAlias

from .._runtime import Model, OpenStrEnum


class SubnetProvisionInputSettingsAws(Model):
    cidr_block: str
    region: str | None = None
    region_human_readable: str | None = None
    zone: str


class SubnetProvisionInputSettingsAzure(Model):
    cidr_block: str
    region: str | None = None
    region_human_readable: str | None = None


class SubnetProvisionInputSettingsDigitalOcean(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None


class SubnetProvisionInputSettingsGcp(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None


SubnetProvisionInputSettings: TypeAlias = (
    SubnetProvisionInputSettingsAws
    | SubnetProvisionInputSettingsAzure
    | SubnetProvisionInputSettingsDigitalOcean
    | SubnetProvisionInputSettingsGcp
)


class SubnetProvisionInput(Model):
    settings: SubnetProvisionInputSettings


class SubnetType(OpenStrEnum):
    PUBLIC = "public"

from typing import TypeAlias

from .._runtime import Model
from .server_cloud_service_code import ServerCloudServiceCode


class NetworkProvisionInputSettingsAws(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None


class NetworkProvisionInputSettingsAzure(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None


class NetworkProvisionInputSettingsDigitalOcean(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None


class NetworkProvisionInputSettingsGcp(Model):
    region: str
    region_human_readable: str | None = None


NetworkProvisionInputSettings: TypeAlias = (
    NetworkProvisionInputSettingsAws
    | NetworkProvisionInputSettingsAzure
    | NetworkProvisionInputSettingsDigitalOcean
    | NetworkProvisionInputSettingsGcp
)


class NetworkProvisionInput(Model):
    cloud_service_code: ServerCloudServiceCode
    settings: NetworkProvisionInputSettings

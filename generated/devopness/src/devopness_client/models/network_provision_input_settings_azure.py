from .._runtime import Model


class NetworkProvisionInputSettingsAzure(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None

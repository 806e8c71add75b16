from .._runtime import Model


class SubnetProvisionInputSettingsAzure(Model):
    cidr_block: str
    region: str | None = None
    region_human_readable: str | None = None

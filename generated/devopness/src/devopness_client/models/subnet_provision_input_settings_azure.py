from .._runtime import Model


class SubnetProvisionInputSettingsAzure(Model):
    region: str | None = None
    region_human_readable: str | None = None
    cidr_block: str

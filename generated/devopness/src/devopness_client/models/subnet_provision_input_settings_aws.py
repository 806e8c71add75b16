from .._runtime import Model


class SubnetProvisionInputSettingsAws(Model):
    region: str | None = None
    region_human_readable: str | None = None
    zone: str
    cidr_block: str

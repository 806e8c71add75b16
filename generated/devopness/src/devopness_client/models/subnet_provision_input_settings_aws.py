from .._runtime import Model


class SubnetProvisionInputSettingsAws(Model):
    cidr_block: str
    region: str | None = None
    region_human_readable: str | None = None
    zone: str

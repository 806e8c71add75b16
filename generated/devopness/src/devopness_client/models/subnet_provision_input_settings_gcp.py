from .._runtime import Model


class SubnetProvisionInputSettingsGcp(Model):
    region: str
    region_human_readable: str | None = None
    cidr_block: str

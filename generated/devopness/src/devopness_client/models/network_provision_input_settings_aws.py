from .._runtime import Model


class NetworkProvisionInputSettingsAws(Model):
    cidr_block: str
    region: str
    region_human_readable: str | None = None

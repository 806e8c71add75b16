from .._runtime import Model


class NetworkProvisionInputSettingsGcp(Model):
    region: str
    region_human_readable: str | None = None

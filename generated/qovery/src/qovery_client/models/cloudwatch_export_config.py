from .._runtime import Model


class CloudWatchExportConfig(Model):
    enabled: bool

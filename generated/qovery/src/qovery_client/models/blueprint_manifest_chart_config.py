from .._runtime import Model


class BlueprintManifestChartConfig(Model):
    name: str
    repository: str
    version: str

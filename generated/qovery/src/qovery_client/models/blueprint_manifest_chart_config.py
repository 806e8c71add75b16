from .._runtime import Model


class BlueprintManifestChartConfig(Model):
    repository: str
    name: str
    version: str

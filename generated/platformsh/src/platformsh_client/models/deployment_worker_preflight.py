from .._runtime import Model


class DeploymentWorkerPreflight(Model):
    enabled: bool
    ignored_rules: list[str]

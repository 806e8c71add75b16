from .._runtime import Model


class ProjectSettingsPatchBuildResources(Model):
    cpu: float | None = None
    memory: int | None = None

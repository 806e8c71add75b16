from .._runtime import Model
from .environment_sizing_worker_resources import EnvironmentSizingWorkerResources


class EnvironmentSizingWorker(Model):
    disk: int | None
    instance_count: int | None
    resources: EnvironmentSizingWorkerResources | None

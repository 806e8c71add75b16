from .._runtime import Model
from .environment_sizing_worker_resources import EnvironmentSizingWorkerResources


class EnvironmentSizingWorker(Model):
    resources: EnvironmentSizingWorkerResources | None
    instance_count: int | None
    disk: int | None

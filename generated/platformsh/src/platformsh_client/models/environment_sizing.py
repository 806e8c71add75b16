from .._runtime import Model
from .environment_sizing_service import EnvironmentSizingService
from .environment_sizing_webapp import EnvironmentSizingWebapp
from .environment_sizing_worker import EnvironmentSizingWorker


class EnvironmentSizing(Model):
    services: dict[str, EnvironmentSizingService]
    webapps: dict[str, EnvironmentSizingWebapp]
    workers: dict[str, EnvironmentSizingWorker]

from .._runtime import Model
from .resources_overview_response_data_item_service_cpu_limit import (
    ResourcesOverviewResponseDataItemServiceCpuLimit,
)
from .resources_overview_response_data_item_service_cpu_pressure import (
    ResourcesOverviewResponseDataItemServiceCpuPressure,
)
from .resources_overview_response_data_item_service_cpu_used import (
    ResourcesOverviewResponseDataItemServiceCpuUsed,
)
from .resources_overview_response_data_item_service_io_pressure import (
    ResourcesOverviewResponseDataItemServiceIoPressure,
)
from .resources_overview_response_data_item_service_irq_pressure import (
    ResourcesOverviewResponseDataItemServiceIrqPressure,
)
from .resources_overview_response_data_item_service_memory_limit import (
    ResourcesOverviewResponseDataItemServiceMemoryLimit,
)
from .resources_overview_response_data_item_service_memory_pressure import (
    ResourcesOverviewResponseDataItemServiceMemoryPressure,
)
from .resources_overview_response_data_item_service_memory_used import (
    ResourcesOverviewResponseDataItemServiceMemoryUsed,
)
from .resources_overview_response_data_item_service_mountpoint import (
    ResourcesOverviewResponseDataItemServiceMountpoint,
)
from .resources_overview_response_data_item_service_swap_limit import (
    ResourcesOverviewResponseDataItemServiceSwapLimit,
)
from .resources_overview_response_data_item_service_swap_used import (
    ResourcesOverviewResponseDataItemServiceSwapUsed,
)


class ResourcesOverviewResponseDataItemService(Model):
    cpu_limit: ResourcesOverviewResponseDataItemServiceCpuLimit | None = None
    cpu_pressure: ResourcesOverviewResponseDataItemServiceCpuPressure | None = None
    cpu_used: ResourcesOverviewResponseDataItemServiceCpuUsed | None = None
    io_pressure: ResourcesOverviewResponseDataItemServiceIoPressure | None = None
    irq_pressure: ResourcesOverviewResponseDataItemServiceIrqPressure | None = None
    memory_limit: ResourcesOverviewResponseDataItemServiceMemoryLimit | None = None
    memory_pressure: ResourcesOverviewResponseDataItemServiceMemoryPressure | None = None
    memory_used: ResourcesOverviewResponseDataItemServiceMemoryUsed | None = None
    mountpoints: dict[str, ResourcesOverviewResponseDataItemServiceMountpoint] | None = None
    swap_limit: ResourcesOverviewResponseDataItemServiceSwapLimit | None = None
    swap_used: ResourcesOverviewResponseDataItemServiceSwapUsed | None = None

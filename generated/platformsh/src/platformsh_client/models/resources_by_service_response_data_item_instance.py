from .._runtime import Model
from .resources_by_service_response_data_item_instance_cpu_limit import (
    ResourcesByServiceResponseDataItemInstanceCpuLimit,
)
from .resources_by_service_response_data_item_instance_cpu_pressure import (
    ResourcesByServiceResponseDataItemInstanceCpuPressure,
)
from .resources_by_service_response_data_item_instance_cpu_used import (
    ResourcesByServiceResponseDataItemInstanceCpuUsed,
)
from .resources_by_service_response_data_item_instance_io_pressure import (
    ResourcesByServiceResponseDataItemInstanceIoPressure,
)
from .resources_by_service_response_data_item_instance_irq_pressure import (
    ResourcesByServiceResponseDataItemInstanceIrqPressure,
)
from .resources_by_service_response_data_item_instance_memory_limit import (
    ResourcesByServiceResponseDataItemInstanceMemoryLimit,
)
from .resources_by_service_response_data_item_instance_memory_pressure import (
    ResourcesByServiceResponseDataItemInstanceMemoryPressure,
)
from .resources_by_service_response_data_item_instance_memory_used import (
    ResourcesByServiceResponseDataItemInstanceMemoryUsed,
)
from .resources_by_service_response_data_item_instance_mountpoint import (
    ResourcesByServiceResponseDataItemInstanceMountpoint,
)
from .resources_by_service_response_data_item_instance_swap_limit import (
    ResourcesByServiceResponseDataItemInstanceSwapLimit,
)
from .resources_by_service_response_data_item_instance_swap_used import (
    ResourcesByServiceResponseDataItemInstanceSwapUsed,
)


class ResourcesByServiceResponseDataItemInstance(Model):
    cpu_limit: ResourcesByServiceResponseDataItemInstanceCpuLimit | None = None
    cpu_pressure: ResourcesByServiceResponseDataItemInstanceCpuPressure | None = None
    cpu_used: ResourcesByServiceResponseDataItemInstanceCpuUsed | None = None
    io_pressure: ResourcesByServiceResponseDataItemInstanceIoPressure | None = None
    irq_pressure: ResourcesByServiceResponseDataItemInstanceIrqPressure | None = None
    memory_limit: ResourcesByServiceResponseDataItemInstanceMemoryLimit | None = None
    memory_pressure: ResourcesByServiceResponseDataItemInstanceMemoryPressure | None = None
    memory_used: ResourcesByServiceResponseDataItemInstanceMemoryUsed | None = None
    mountpoints: dict[str, ResourcesByServiceResponseDataItemInstanceMountpoint] | None = None
    swap_limit: ResourcesByServiceResponseDataItemInstanceSwapLimit | None = None
    swap_used: ResourcesByServiceResponseDataItemInstanceSwapUsed | None = None

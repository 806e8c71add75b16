from typing import TypeAlias

from .service_port import ServicePort

ServicePortResponseList: TypeAlias = list[ServicePort]

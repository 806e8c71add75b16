from typing import TypeAlias

from .helm_port_request_port_service_name import HelmPortRequestPortServiceName
from .helm_port_request_port_service_selectors import HelmPortRequestPortServiceSelectors

HelmPortRequestPort: TypeAlias = (
    HelmPortRequestPortServiceSelectors | HelmPortRequestPortServiceName
)

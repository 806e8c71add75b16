from typing import Annotated, TypeAlias

from pydantic import Field

from .helm_port_response_with_service_name import HelmPortResponseWithServiceName
from .helm_port_response_with_service_selectors import HelmPortResponseWithServiceSelectors

HelmResponsePort: TypeAlias = Annotated[
    HelmPortResponseWithServiceName | HelmPortResponseWithServiceSelectors,
    Field(discriminator="port_type"),
]

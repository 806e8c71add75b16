from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .lifecycle_template_response_event import LifecycleTemplateResponseEvent
from .lifecycle_template_response_resources import LifecycleTemplateResponseResources
from .lifecycle_template_response_variable import LifecycleTemplateResponseVariable


class LifecycleTemplateResponse(Model):
    cloud_provider: CloudProviderEnum
    description: str
    dockerfile: str
    events: list[LifecycleTemplateResponseEvent]
    id: UUID
    max_duration_in_sec: int
    name: str
    resources: LifecycleTemplateResponseResources
    source_url: Annotated[str, Field(alias="sourceUrl")]
    variables: list[LifecycleTemplateResponseVariable]

from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum
from .lifecycle_template_response_event import LifecycleTemplateResponseEvent
from .lifecycle_template_response_resources import LifecycleTemplateResponseResources
from .lifecycle_template_response_variable import LifecycleTemplateResponseVariable


class LifecycleTemplateResponse(Model):
    id: UUID
    name: str
    description: str
    source_url: str = Field(alias="sourceUrl")
    cloud_provider: CloudProviderEnum
    events: list[LifecycleTemplateResponseEvent]
    max_duration_in_sec: int
    resources: LifecycleTemplateResponseResources
    variables: list[LifecycleTemplateResponseVariable]
    dockerfile: str

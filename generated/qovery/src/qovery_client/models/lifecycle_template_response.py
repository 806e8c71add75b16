from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .cloud_provider_enum import CloudProviderEnum


class LifecycleTemplateResponseEvent(Model):
    command: list[str]
    entrypoint: str | None = None
    name: str


class LifecycleTemplateResponseResources(Model):
    cpu_milli: int
    ram_mib: int


class LifecycleTemplateResponseVariableFile(Model):
    enable_interpolation: bool | None = None
    path: str


class LifecycleTemplateResponseVariable(Model):
    default: str
    description: str
    file: LifecycleTemplateResponseVariableFile | None = None
    is_secret: bool
    name: str


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

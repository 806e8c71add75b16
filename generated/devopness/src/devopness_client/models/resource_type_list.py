from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .resource_type import ResourceType


class PipelineSettingsStage(Model):
    hint: FieldHint | None = None
    human_readable: str | None = None
    value: str | None = None


PipelineSettingsStageList: TypeAlias = list[PipelineSettingsStage]


class PipelineSettingsVariable(Model):
    hint: FieldHint | None = None
    human_readable: str | None = None
    name: str | None = None
    required: bool | None = None
    type: str | None = None


PipelineSettingsVariableList: TypeAlias = list[PipelineSettingsVariable]


class PipelineSettings(Model):
    is_user_managed: bool | None = None
    max_pipelines_per_resource: int | None = None
    stages: PipelineSettingsStageList | None = None
    supports_trigger_comment: bool | None = None
    variables: PipelineSettingsVariableList | None = None


class ResourceOperation(Model):
    operation: str | None = None
    operation_human_readable: str | None = None
    pipeline_settings: PipelineSettings | None = None


ResourceOperationList: TypeAlias = list[ResourceOperation]


class ResourceTypeRelated(Model):
    can_be_linked: bool | None = None
    resource_type: ResourceType | None = None
    resource_type_human_readable: str | None = None
    resource_type_human_readable_plural: str | None = None


ResourceTypeRelatedList: TypeAlias = list[ResourceTypeRelated]


class ResourceTypeRelation(Model):
    can_be_child_of: ResourceTypeRelatedList
    can_be_parent_of: ResourceTypeRelatedList
    resource_type: ResourceType
    resource_type_human_readable: str
    resource_type_human_readable_plural: str
    supported_operations: ResourceOperationList


ResourceTypeList: TypeAlias = list[ResourceTypeRelation]

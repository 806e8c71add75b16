from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .resource_type import ResourceType


class PipelineSettingsStage(Model):
    """A stage of the pipeline."""

    hint: FieldHint | None = None
    """Help text for people."""

    human_readable: str | None = None
    value: str | None = None


PipelineSettingsStageList: TypeAlias = list[PipelineSettingsStage]


class PipelineSettingsVariable(Model):
    """A variable the pipeline takes."""

    hint: FieldHint | None = None
    """Help text for people."""

    human_readable: str | None = None
    name: str | None = None
    required: bool | None = None
    type: str | None = None


PipelineSettingsVariableList: TypeAlias = list[PipelineSettingsVariable]


class PipelineSettings(Model):
    """What can be changed about the pipelines of an operation."""

    is_user_managed: bool | None = None
    """Whether you may manage the pipelines of this operation."""

    max_pipelines_per_resource: int | None = None
    """How many pipelines a resource may have for this operation."""

    stages: PipelineSettingsStageList | None = None
    supports_trigger_comment: bool | None = None
    """Whether the operation accepts a comment."""

    variables: PipelineSettingsVariableList | None = None


class ResourceOperation(Model):
    """An operation of a type of resource that pipelines can be made for."""

    operation: str | None = None
    """Name of the operation, such as `deploy`."""

    operation_human_readable: str | None = None
    """`operation` as text for a user interface."""

    pipeline_settings: PipelineSettings | None = None


ResourceOperationList: TypeAlias = list[ResourceOperation]


class ResourceTypeRelated(Model):
    """A type of resource that another type can be linked to."""

    can_be_linked: bool | None = None
    """Whether you can change links to this type yourself."""

    resource_type: ResourceType | None = None
    resource_type_human_readable: str | None = None
    """`resource_type` as text for a user interface."""

    resource_type_human_readable_plural: str | None = None
    """`resource_type` in the plural, as text for a user interface."""


ResourceTypeRelatedList: TypeAlias = list[ResourceTypeRelated]


class ResourceTypeRelation(Model):
    can_be_child_of: ResourceTypeRelatedList
    """Types whose resources can be its parent."""

    can_be_parent_of: ResourceTypeRelatedList
    """Types whose resources can be its children."""

    resource_type: ResourceType
    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    resource_type_human_readable_plural: str
    """`resource_type` in the plural, as text for a user interface."""

    supported_operations: ResourceOperationList


ResourceTypeList: TypeAlias = list[ResourceTypeRelation]

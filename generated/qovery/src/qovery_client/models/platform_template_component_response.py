from .._runtime import Model
from .field_schema_response import FieldSchemaResponse
from .platform_template_component_kind import PlatformTemplateComponentKind


class PlatformTemplateComponentResponse(Model):
    description: str | None = None
    fields: list[FieldSchemaResponse]
    key: str
    kind: PlatformTemplateComponentKind

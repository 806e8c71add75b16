from .._runtime import Model
from .lifecycle_template_list_response_result import LifecycleTemplateListResponseResult


class LifecycleTemplateListResponse(Model):
    results: list[LifecycleTemplateListResponseResult]

from .._runtime import Model
from .pipeline_settings_stage_list import PipelineSettingsStageList
from .pipeline_settings_variable_list import PipelineSettingsVariableList


class PipelineSettings(Model):
    is_user_managed: bool | None = None
    max_pipelines_per_resource: int | None = None
    stages: PipelineSettingsStageList | None = None
    supports_trigger_comment: bool | None = None
    variables: PipelineSettingsVariableList | None = None

from .._runtime import Model
from .agentic_workflow_model_type import AgenticWorkflowModelType


class AgenticWorkflowModelResponse(Model):
    settings: str
    type: AgenticWorkflowModelType

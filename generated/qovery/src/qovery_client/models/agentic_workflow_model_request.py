from .._runtime import Model
from .agentic_workflow_governance import AgenticWorkflowModelType


class AgenticWorkflowModelRequest(Model):
    api_key: str | None = None
    settings: str | None = None
    type: AgenticWorkflowModelType

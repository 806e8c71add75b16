from typing import TypeAlias

from .pipeline_relation import PipelineRelation

PipelineList: TypeAlias = list[PipelineRelation]

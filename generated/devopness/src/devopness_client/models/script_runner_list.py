from typing import TypeAlias

from .script_runner import ScriptRunner

ScriptRunnerList: TypeAlias = list[ScriptRunner]

from .._runtime import Model
from .variable_import_successful_imported_variable import VariableImportSuccessfulImportedVariable


class VariableImport(Model):
    total_variables_to_import: float
    successful_imported_variables: list[VariableImportSuccessfulImportedVariable]
